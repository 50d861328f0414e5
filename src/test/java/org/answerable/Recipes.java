package org.answerable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.access.ActingAs;
import org.answerable.access.PeopleNames;
import org.answerable.access.SignedIn;
import org.answerable.administration.Contact;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.administration.Removals;
import org.answerable.administration.Successions;
import org.answerable.api.Interface;
import org.answerable.audit.AuditFilter;
import org.answerable.audit.AuditTrail;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.changes.Changes;
import org.answerable.changes.ChangesFilter;
import org.answerable.contact.ContactForm;
import org.answerable.contact.Messages;
import org.answerable.contact.NewMessage;
import org.answerable.correction.RedactionContent;
import org.answerable.desk.Desk;
import org.answerable.desk.Previews;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.face.Face;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.follow.Following;
import org.answerable.importing.PublicationFiles;
import org.answerable.institution.InstitutionContent;
import org.answerable.item.Items;
import org.answerable.office.Office;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.opendata.OpenData;
import org.answerable.opendata.Take;
import org.answerable.people.Colleagues;
import org.answerable.people.Grants;
import org.answerable.people.Invitations;
import org.answerable.people.InviteResult;
import org.answerable.people.NewGrant;
import org.answerable.people.NewPerson;
import org.answerable.people.OwnAccount;
import org.answerable.people.People;
import org.answerable.register.Registers;
import org.answerable.response.ResponseContent;
import org.answerable.sharing.PublicAddresses;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.time.Times;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.ResponseId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A recipe for each public method of each service. */
final class Recipes {

    /** The results that say that it was done. */
    static final Set<String> DONE = Set.of(
            "Opened",
            "Kept",
            "Published",
            "Submitted",
            "Loaded",
            "Given",
            "Ended",
            "Changed",
            "Invited",
            "Added",
            "Accepted",
            "ForPerson",
            "ForFirstAdministrator");

    private static final Language EN = Language.EN;

    private static final String PASSWORD = "heron lamp quarry 58 teaspoon";

    private final ApplicationContext beans;
    private final Sample sample;
    private final ActingAs acting;
    private final Today today;
    private final JdbcClient db;
    private final Drafts drafts;

    Recipes(ApplicationContext beans) {
        this.beans = beans;
        this.sample = beans.getBean(Sample.class);
        this.acting = beans.getBean(ActingAs.class);
        this.today = beans.getBean(Today.class);
        this.db = beans.getBean(JdbcClient.class);
        this.drafts = beans.getBean(Drafts.class);
    }

    List<Recipe> all() {
        return Stream.of(
                        drafting(),
                        gate(),
                        board(),
                        openData(),
                        programs(),
                        following(),
                        desk(),
                        office(),
                        people(),
                        ownAccount(),
                        identities(),
                        importing(),
                        contact(),
                        faces())
                .flatMap(List::stream)
                .toList();
    }

    private List<Recipe> drafting() {
        return List.of(
                recipe("Drafts.open(NewDraft)", "a note", of -> () -> drafts.open(note(of))),
                recipe("Drafts.open(NewDraft)", "an answer", of -> () -> drafts.open(answer(of))),
                recipe("Drafts.open(NewDraft)", "an institution", of -> () -> drafts.open(institution(of))),
                draft("Drafts.find(DraftId)", "a note", this::aNote, drafts::find),
                draft("Drafts.find(DraftId)", "an answer", this::anAnswer, drafts::find),
                draft("Drafts.find(DraftId)", "an institution", this::anInstitution, drafts::find),
                draft("Drafts.read(DraftId)", "a note", this::aNote, drafts::read),
                draft("Drafts.read(DraftId)", "an answer", this::anAnswer, drafts::read),
                draft("Drafts.read(DraftId)", "an institution", this::anInstitution, drafts::read),
                recipe("Drafts.save(DraftId, int, Record)", "a note", of -> {
                    var id = aNote(of);
                    return () -> drafts.save(id, 1, note(of).content());
                }),
                recipe("Drafts.save(DraftId, int, Record)", "an answer", of -> {
                    var id = anAnswer(of);
                    return () -> drafts.save(id, 1, answer(of).content());
                }),
                recipe("Drafts.save(DraftId, int, Record, Map)", "a note", of -> {
                    var id = aNote(of);
                    return () -> drafts.save(id, 1, note(of).content(), Map.of("on", "soon"));
                }),
                recipe("Drafts.save(DraftId, int, Record, Map)", "an answer", of -> {
                    var id = anAnswer(of);
                    return () -> drafts.save(id, 1, answer(of).content(), Map.of());
                }),
                draft(
                        "Drafts.undo(DraftId, int)",
                        "a note, saved once",
                        this::aNoteSavedOnce,
                        id -> drafts.undo(id, 2)),
                draft(
                        "Drafts.submit(DraftId, int)",
                        "a recommendation",
                        this::aRecommendation,
                        id -> drafts.submit(id, 1)),
                draft(
                        "Drafts.takeBack(DraftId, int)",
                        "a submitted recommendation",
                        this::submitted,
                        id -> drafts.takeBack(id, 1)),
                draft(
                        "Drafts.giveBack(DraftId, int, String)",
                        "a submitted recommendation",
                        this::submitted,
                        id -> drafts.giveBack(id, 1, "Why?")),
                draft("Drafts.discard(DraftId, int)", "a note", this::aNote, id -> drafts.discard(id, 1)),
                draft("Drafts.discard(DraftId, int)", "an answer", this::anAnswer, id -> drafts.discard(id, 1)),
                draft(
                        "Drafts.restore(DraftId, int)",
                        "a discarded note",
                        this::discarded,
                        id -> drafts.restore(id, 1)));
    }

    private List<Recipe> contact() {
        var form = beans.getBean(ContactForm.class);
        var messages = beans.getBean(Messages.class);
        return List.of(
                recipe("ContactForm.token()", "-", of -> form::token),
                recipe(
                        "ContactForm.send(NewMessage, Language, String, String)",
                        "-",
                        of -> () -> form.send(NewMessage.about("method"), EN, "", "192.0.2.1")),
                recipe("Messages.latest()", "a message", of -> {
                    var id = aMessage(of, "OPEN");
                    return () -> messages.latest().stream()
                            .filter(message -> message.id().equals(id))
                            .toList();
                }),
                recipe("Messages.answered(UUID)", "a message", of -> {
                    var id = aMessage(of, "OPEN");
                    return () -> messages.answered(id);
                }),
                recipe("Messages.close(UUID)", "a message", of -> {
                    var id = aMessage(of, "OPEN");
                    return () -> messages.close(id);
                }),
                recipe("Messages.erase(UUID)", "a closed message", of -> {
                    var id = aMessage(of, "CLOSED");
                    return () -> messages.erase(id);
                }));
    }

    private List<Recipe> faces() {
        var addresses = beans.getBean(PublicAddresses.class);
        return List.of(
                recipe("PublicAddresses.parts()", "-", of -> addresses::parts),
                recipe("PublicAddresses.part(int)", "-", of -> () -> addresses.part(1)));
    }

    /** A reader's message about the recommendation. */
    private UUID aMessage(Sample.World of, String state) {
        var id = UUID.randomUUID();
        db.sql("insert into message (id, publication_id, page, language, words, received_at, state, form_digest,"
                        + " handled_at) values (?, ?, ?, 'en', 'This is not so.', ?, ?, ?, "
                        + (state.equals("OPEN") ? "null)" : "current_timestamp)"))
                .params(
                        id,
                        of.publication().id(),
                        "recommendations/" + of.reference(),
                        OffsetDateTime.parse("2026-11-23T10:00:00Z"),
                        state,
                        id.toString())
                .update();
        return id;
    }

    private List<Recipe> gate() {
        var gate = beans.getBean(Gate.class);
        return List.of(
                draft("Gate.publish(DraftId, int)", "a note", this::aNote, id -> gate.publish(id, 1)),
                draft("Gate.publish(DraftId, int)", "an answer", this::anAnswer, id -> gate.publish(id, 1)),
                draft("Gate.publish(DraftId, int)", "an institution", this::anInstitution, id -> gate.publish(id, 1)),
                draft(
                        "Gate.publish(DraftId, int)",
                        "a submitted recommendation",
                        this::submitted,
                        id -> gate.publish(id, 1)),
                draft("Gate.preview(DraftId, Function)", "a note", this::aNote, id -> gate.preview(id, act -> act)),
                draft(
                        "Gate.preview(DraftId, Function)",
                        "an answer",
                        this::anAnswer,
                        id -> gate.preview(id, act -> act)));
    }

    private List<Recipe> openData() {
        var data = beans.getBean(OpenData.class);
        return List.of(
                recipe("OpenData.columns(Dataset, Face)", "-", of -> () -> data.columns(Dataset.EVIDENCE, face())),
                recipe(
                        "OpenData.count(Dataset, BoardFilter, Face)",
                        "-",
                        of -> () -> data.count(Dataset.INSTITUTIONS, BoardFilter.ALL, face())),
                recipe("OpenData.write(Take, OutputStream)", "a recommendation", of -> () -> {
                    var bytes = new ByteArrayOutputStream();
                    data.write(take(), bytes);
                    return bytes.toString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(of.reference() + ","))
                            .toList();
                }),
                recipe("OpenData.seal(Take, String)", "-", of -> () -> data.seal(take(), "now")),
                recipe("OpenData.knownSeal(Take, String)", "-", of -> () -> {
                    var known = data.knownSeal(take(), "never");
                    return known.isEmpty();
                }));
    }

    private List<Recipe> programs() {
        var told = beans.getBean(Interface.class);
        return List.of(
                recipe(
                        "Interface.recommendations(BoardFilter, String, int, Face)",
                        "a recommendation",
                        of -> () -> told.recommendations(BoardFilter.ALL, "", 10_000, face()).stream()
                                .filter(one -> one.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Interface.recommendation(String, Face)",
                        "a recommendation",
                        of -> () -> told.recommendation(of.reference(), face())),
                recipe("Interface.institutions(String, int, Face)", "-", of -> () -> told.institutions("", 10, face())),
                recipe(
                        "Interface.institution(String, Face)",
                        "- published",
                        of -> () -> told.institution(slug(of.institution()), face())),
                recipe("Interface.institution(String, Face)", "- only an address", of -> {
                    var slug = bareInstitution();
                    return () -> told.institution(slug, face());
                }),
                recipe(
                        "Interface.publications(String, int, Face)",
                        "a publication",
                        of -> () -> told.publications("", 10_000, face()).stream()
                                .filter(one -> one.slug().equals(of.slug()))
                                .toList()),
                recipe(
                        "Interface.publication(String, Face)",
                        "- published",
                        of -> () -> told.publication(of.slug(), face())),
                recipe("Interface.publication(String, Face)", "- only an address", of -> {
                    var slug = barePublication();
                    return () -> told.publication(slug, face());
                }),
                recipe(
                        "Interface.changes(ChangesFilter, Between, Face)",
                        "-",
                        of -> () -> told.changes(
                                ChangesFilter.read(Map.of()),
                                (AskedPeriod.Between) beans.getBean(Times.class).between(Map.of()),
                                face())));
    }

    private List<Recipe> following() {
        var following = beans.getBean(Following.class);
        return List.of(
                recipe(
                        "Following.board(BoardFilter, int, Face)",
                        "a recommendation",
                        of -> () -> following.board(BoardFilter.ALL, 10_000, face()).items().stream()
                                .filter(item -> item.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Following.recommendation(String, Face)",
                        "a recommendation",
                        of -> () -> following.recommendation(of.reference(), face())),
                recipe(
                        "Following.institution(String, int, Face)",
                        "- published",
                        of -> () -> following.institution(slug(of.institution()), 10, face())),
                recipe("Following.institution(String, int, Face)", "- only an address", of -> {
                    var slug = bareInstitution();
                    return () -> following.institution(slug, 10, face());
                }));
    }

    private Take take() {
        return new Take(Dataset.RECOMMENDATIONS, Format.CSV, BoardFilter.ALL, face());
    }

    private Face face() {
        return beans.getBean(PublicPages.class)
                .face(Visit.inside(EN, beans.getBean(Boards.class).now(), "data"));
    }

    private List<Recipe> desk() {
        var desk = beans.getBean(Desk.class);
        var previews = beans.getBean(Previews.class);
        return List.of(
                recipe("Desk.queue(Language, int)", "a submitted recommendation", of -> {
                    var waits = submitted(of).id();
                    return () -> IntStream.iterate(
                                    0,
                                    page -> page == 0
                                            || desk.queue(EN, page - 1).more(),
                                    page -> page + 1)
                            .boxed()
                            .flatMap(page -> desk.queue(EN, page).lines().stream())
                            .filter(line -> line.thing().equals(waits))
                            .toList();
                }),
                recipe(
                        "Desk.items(Language)",
                        "a recommendation",
                        of -> () -> desk.items(EN).stream()
                                .filter(item -> item.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Desk.workplace(String, Language)",
                        "a recommendation",
                        of -> () -> desk.workplace(of.reference(), EN)),
                recipe(
                        "Desk.workplace(RecommendationId, Language)",
                        "a recommendation",
                        of -> () -> desk.workplace(of.recommendation(), EN)),
                recipe("Desk.texts(RecommendationId)", "a recommendation", of -> () -> desk.texts(of.recommendation())),
                recipe("Desk.text(TextId)", "a title", of -> {
                    var title = title(of);
                    return () -> desk.text(title);
                }),
                recipe("Desk.sources(String, Language, int, int)", "a source", of -> {
                    var title = "Title" + Sample.next() + "x";
                    source(of, title);
                    return () -> desk.sources(title, EN, 0, 10);
                }),
                recipe("Desk.draftOf(SourceId)", "a source being drafted", of -> {
                    var id = sourceDraft(of, "Title" + Sample.next());
                    return () -> desk.draftOf(id);
                }),
                draft("Desk.rights(DraftId)", "a note", this::aNote, desk::rights),
                draft("Desk.rights(DraftId)", "an answer", this::anAnswer, desk::rights),
                recipe(
                        "Desk.handover(PublicationId, InstitutionId, Language)",
                        "a publication",
                        of -> () -> desk.handover(of.publication(), of.institution(), EN)),
                recipe(
                        "Desk.publications(Language)",
                        "a publication",
                        of -> () -> desk.publications(EN).stream()
                                .filter(line -> line.id().equals(of.publication()))
                                .toList()),
                draft("Previews.of(DraftId)", "a note", this::aNote, id -> previews.of(id)),
                draft("Previews.of(DraftId)", "an answer", this::anAnswer, id -> previews.of(id)),
                recipe("Desk.source(SourceId)", "a source", of -> {
                    var id = source(of, "Title" + Sample.next() + "x");
                    return () -> desk.source(id);
                }),
                recipe("Desk.countSources(String)", "a source", of -> {
                    var title = "Title" + Sample.next() + "x";
                    source(of, title);
                    return () -> desk.countSources(title);
                }));
    }

    private List<Recipe> office() {
        var office = beans.getBean(Office.class);
        return List.of(
                recipe(
                        "Office.home(Language)",
                        "a recommendation",
                        of -> () -> office.home(EN).desks().stream()
                                .flatMap(one -> one.concerns().stream())
                                .filter(concern -> concern.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Office.item(String, String, Language)",
                        "a recommendation",
                        of -> () -> office.item(of.reference(), slug(of.institution()), EN)),
                draft("Office.draft(DraftId, Language)", "an answer", this::anAnswer, id -> office.draft(id, EN)),
                draft("Office.draft(DraftId, Language)", "a note", this::aNote, id -> office.draft(id, EN)),
                recipe(
                        "Office.answer(String, String, Language)",
                        "a recommendation",
                        of -> () -> office.answer(of.reference(), slug(of.institution()), EN)),
                recipe(
                        "Office.answerFor(String, String, RecommendationId, Language)",
                        "a recommendation",
                        of -> () -> office.answerFor(of.reference(), slug(of.institution()), of.recommendation(), EN)),
                recipe(
                        "Office.reportFor(String, String, RecommendationId, Language)",
                        "a recommendation",
                        of -> () -> office.reportFor(of.reference(), slug(of.institution()), of.recommendation(), EN)),
                recipe("Office.correct(String, String, ResponseId, Language)", "an answer that was sent", of -> {
                    var sent = sent(of);
                    return () -> office.correct(of.reference(), slug(of.institution()), sent, EN);
                }),
                recipe(
                        "Office.report(String, String, MilestoneId, Language)",
                        "a milestone",
                        of -> () -> office.report(
                                of.reference(),
                                slug(of.institution()),
                                of.milestones().getFirst(),
                                EN)),
                recipe("Office.send(DraftId, int, Record)", "an answer", of -> {
                    var id = anAnswer(of);
                    return () -> office.send(id, 1, answer(of).content());
                }),
                draft("Office.preview(DraftId)", "an answer", this::anAnswer, office::preview));
    }

    private List<Recipe> board() {
        var boards = beans.getBean(Boards.class);
        var items = beans.getBean(Items.class);
        var registers = beans.getBean(Registers.class);
        var changes = beans.getBean(Changes.class);
        return List.of(
                recipe("Boards.now()", "-", of -> boards::now),
                recipe(
                        "Times.read(Map)",
                        "-",
                        of -> () -> beans.getBean(Times.class).read(Map.of())),
                recipe(
                        "Times.between(Map)",
                        "-",
                        of -> () -> beans.getBean(Times.class).between(Map.of())),
                recipe(
                        "Changes.changes(ChangesFilter, Between, Language)",
                        "a recommendation",
                        of -> () -> changes
                                .changes(
                                        ChangesFilter.read(Map.of("publication", of.slug())),
                                        (AskedPeriod.Between)
                                                beans.getBean(Times.class).between(Map.of()),
                                        EN)
                                .changed()
                                .stream()
                                .filter(changed -> changed.after().reference().equals(of.reference()))
                                .toList()),
                recipe("Changes.choices(Language, AsOf)", "-", of -> () -> changes.choices(EN, boards.now())),
                recipe(
                        "Boards.unknown(BoardFilter, AsOf)",
                        "-",
                        of -> () -> boards.unknown(BoardFilter.ALL.withTopic(Optional.of("none")), boards.now())),
                recipe(
                        "Boards.board(BoardFilter, Language, AsOf)",
                        "a recommendation",
                        of -> () -> boards
                                .board(
                                        BoardFilter.ALL.with(Narrowing.NONE.withPublication(Optional.of(of.slug()))),
                                        EN,
                                        boards.now())
                                .lines()
                                .stream()
                                .filter(line -> line.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Boards.lines(BoardFilter, Language, AsOf, int, int)",
                        "a recommendation",
                        of -> () -> boards.lines(BoardFilter.ALL, EN, boards.now(), 0, 10_000).stream()
                                .filter(line -> line.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Items.item(String, Language, AsOf)",
                        "a recommendation",
                        of -> () -> items.item(of.reference(), EN, boards.now())),
                recipe(
                        "Items.stories(List, Language, AsOf)",
                        "a recommendation",
                        of -> () -> items.stories(List.of(of.recommendation()), EN, boards.now())),
                recipe(
                        "Items.reference(String, AsOf)",
                        "a recommendation",
                        of -> () -> items.reference(of.reference(), boards.now())),
                recipe(
                        "Registers.institution(String, Language, AsOf)",
                        "- published",
                        of -> () -> registers.institution(slug(of.institution()), EN, boards.now())),
                recipe("Registers.institution(String, Language, AsOf)", "- only an address", of -> {
                    var slug = bareInstitution();
                    return () -> registers.institution(slug, EN, boards.now());
                }),
                recipe(
                        "Registers.publication(String, Language, AsOf)",
                        "- published",
                        of -> () -> registers.publication(of.slug(), EN, boards.now())),
                recipe("Registers.publication(String, Language, AsOf)", "- only an address", of -> {
                    var slug = barePublication();
                    return () -> registers.publication(slug, EN, boards.now());
                }),
                recipe("Registers.orphaned(Language, AsOf)", "-", of -> () -> registers.orphaned(EN, boards.now())),
                recipe("Registers.interests(Language, AsOf)", "-", of -> () -> registers.interests(EN, boards.now())),
                recipe(
                        "Boards.after(String, int, BoardFilter, Language, AsOf)",
                        "a recommendation",
                        of -> () -> boards.after("", 10_000, BoardFilter.ALL, EN, boards.now()).stream()
                                .filter(line -> line.reference().equals(of.reference()))
                                .toList()),
                recipe(
                        "Boards.chosen(BoardFilter, AsOf)",
                        "a recommendation",
                        of -> () -> boards.chosen(BoardFilter.ALL, boards.now()).recommendations().stream()
                                .filter(of.recommendation()::equals)
                                .toList()),
                recipe(
                        "Boards.line(String, BoardFilter, Language, AsOf)",
                        "a recommendation",
                        of -> () -> boards.line(of.reference(), BoardFilter.ALL, EN, boards.now())),
                recipe(
                        "Boards.latest(int, BoardFilter, AsOf)",
                        "a recommendation",
                        of -> () -> boards.latest(10_000, BoardFilter.ALL, boards.now()).stream()
                                .filter(of.recommendation()::equals)
                                .toList()));
    }

    private List<Recipe> people() {
        var people = beans.getBean(People.class);
        var grants = beans.getBean(Grants.class);
        var audit = beans.getBean(AuditTrail.class);
        var names = beans.getBean(PeopleNames.class);
        var colleagues = beans.getBean(Colleagues.class);
        return List.of(
                recipe("People.all(Language)", "-", of -> () -> people.all(EN)),
                recipe(
                        "People.find(ActorId, Language)",
                        "-",
                        of -> () -> people.find(of.contributor().actor(), EN)),
                recipe("People.invite(NewPerson, List)", "-", of -> () -> people.invite(newPerson(), List.of())),
                person("People.inviteAgain(ActorId)", people::inviteAgain),
                person("People.change(ActorId, int, NewPerson)", who -> people.change(who, 1, newPerson())),
                person("People.disable(ActorId)", people::disable),
                person("People.enable(ActorId)", who -> people.enable(who)),
                person("People.erase(ActorId)", people::erase),
                recipe("Grants.give(ActorId, NewGrant)", "-", of -> {
                    var who = sample.auditor().actor();
                    return () -> grants.give(who, NewGrant.on(of.publication(), Role.CONTRIBUTOR, today.day()));
                }),
                recipe("Grants.end(GrantId)", "-", of -> {
                    var grant = grantOf(sample.auditor().actor());
                    return () -> grants.end(grant);
                }),
                recipe(
                        "AuditTrail.page(AuditFilter, Language, int, int)",
                        "-",
                        of -> () -> audit.page(AuditFilter.all(), EN, 0, 10)),
                recipe("AuditTrail.count(AuditFilter, Language)", "-", of -> () -> audit.count(AuditFilter.all(), EN)),
                recipe("Colleagues.all(Language)", "-", of -> () -> colleagues.all(EN)),
                recipe(
                        "Colleagues.find(ActorId, Language)",
                        "-",
                        of -> () -> colleagues.find(of.contributor().actor(), EN)),
                recipe(
                        "PeopleNames.of(Collection, Language)",
                        "-",
                        of -> () -> names.of(List.of(of.contributor().actor()), EN)));
    }

    private List<Recipe> ownAccount() {
        var own = beans.getBean(OwnAccount.class);
        var invitations = beans.getBean(Invitations.class);
        return List.of(
                recipe("OwnAccount.me(Language)", "-", of -> () -> own.me(EN)),
                recipe(
                        "OwnAccount.changePassword(String, String)",
                        "-",
                        of -> () -> own.changePassword("not my password", PASSWORD)),
                recipe("OwnAccount.speak(Language)", "-", of -> () -> {
                    own.speak(Language.SQ);
                    return null;
                }),
                link("Invitations.look(String)", invitations::look),
                link("Invitations.accept(String, String)", secret -> invitations.accept(secret, PASSWORD)),
                link(
                        "Invitations.acceptFirst(String, NewPerson, String)",
                        secret -> invitations.acceptFirst(secret, newPerson(), PASSWORD)),
                recipe("Invitations.look(String)", "- no link", of -> () -> invitations.look("guessed")),
                recipe(
                        "Invitations.accept(String, String)",
                        "- no link",
                        of -> () -> invitations.accept("guessed", PASSWORD)));
    }

    private List<Recipe> identities() {
        var institutions = beans.getBean(Institutions.class);
        var publications = beans.getBean(Publications.class);
        var successions = beans.getBean(Successions.class);
        var removals = beans.getBean(Removals.class);
        return List.of(
                recipe("Successions.waiting(Language)", "-", of -> () -> {
                    successions.waiting(EN);
                    return true;
                }),
                recipe(
                        "Successions.find(InstitutionId, Language)",
                        "-",
                        of -> () -> successions.find(of.institution(), EN)),
                recipe("Successions.draft(InstitutionId)", "-", of -> () -> successions.draft(of.institution())),
                recipe("Successions.translation(InstitutionId, InstitutionId)", "-", of -> () -> {
                    successions.translation(of.institution(), of.institution());
                    return true;
                }),
                recipe("Removals.of(InstitutionId)", "-", of -> () -> removals.of(of.institution())),
                recipe("Removals.of(PublicationId)", "-", of -> () -> removals.of(of.publication())),
                recipe("Removals.waitingInstitutions(Language)", "-", of -> () -> {
                    removals.waitingInstitutions(EN);
                    return true;
                }),
                recipe("Removals.waitingPublications(Language)", "-", of -> () -> {
                    removals.waitingPublications(EN);
                    return true;
                }),
                recipe("Removals.begin(InstitutionId, RedactionContent)", "-", of -> {
                    var named = RedactionContent.of(title(of), Set.of());
                    return () -> removals.begin(of.institution(), named);
                }),
                recipe("Removals.begin(PublicationId, RedactionContent)", "-", of -> {
                    var named = RedactionContent.of(title(of), Set.of());
                    return () -> removals.begin(of.publication(), named);
                }),
                recipe("Institutions.all(Language)", "-", of -> () -> institutions.all(EN)),
                recipe(
                        "Institutions.find(InstitutionId, Language)",
                        "-",
                        of -> () -> institutions.find(of.institution(), EN)),
                recipe("Institutions.add(String)", "-", of -> () -> institutions.add(newSlug())),
                recipe("Institutions.draft(InstitutionId)", "-", of -> () -> institutions.draft(of.institution())),
                recipe("Institutions.choices(Language)", "-", of -> () -> institutions.choices(EN)),
                recipe(
                        "Institutions.keepContact(InstitutionId, int, Contact)",
                        "-",
                        of -> () -> institutions.keepContact(of.institution(), 0, new Contact("Front office", "", ""))),
                recipe("Publications.all(Language)", "-", of -> () -> publications.all(EN)),
                recipe(
                        "Publications.find(PublicationId, Language)",
                        "-",
                        of -> () -> publications.find(of.publication(), EN)),
                recipe("Publications.add(String)", "-", of -> () -> publications.add(newSlug())),
                recipe("Publications.draft(PublicationId)", "-", of -> () -> publications.draft(of.publication())));
    }

    private List<Recipe> importing() {
        var files = beans.getBean(PublicationFiles.class);
        return List.of(
                recipe("PublicationFiles.offered()", "-", of -> files::offered),
                recipe("PublicationFiles.load(String)", "-", of -> () -> files.load("no-such-paper")));
    }

    private static Recipe recipe(String method, String about, Recipe.Preparation preparation) {
        return new Recipe(method, about, preparation);
    }

    private interface Made {
        DraftId in(Sample.World of);
    }

    private interface OnDraft {
        @Nullable
        Object call(DraftId id) throws Exception;
    }

    private static Recipe draft(String method, String about, Made made, OnDraft deed) {
        return new Recipe(method, about, of -> {
            var id = made.in(of);
            return () -> deed.call(id);
        });
    }

    private interface OnPerson {
        Object call(ActorId who);
    }

    private Recipe person(String method, OnPerson deed) {
        return new Recipe(method, "-", of -> {
            var who = sample.auditor().actor();
            return () -> deed.call(who);
        });
    }

    private interface OnLink {
        Object call(String secret);
    }

    private Recipe link(String method, OnLink deed) {
        return new Recipe(method, "- somebody's link", of -> {
            var invited = asAdministrator(() -> beans.getBean(People.class).invite(newPerson(), List.of()));
            var path = ((InviteResult.Invited) invited).path();
            return () -> deed.call(path.substring(path.lastIndexOf('/') + 1));
        });
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return acting.call(sample.administrator(), work);
    }

    /** Somebody of this world; nobody where there is no such world. */
    UUID person(Sample.World of) {
        return isThere(of) ? of.contributor().actor().id() : UUID.randomUUID();
    }

    private boolean isThere(Sample.World of) {
        return db.sql("select count(*) from publication where id = ?")
                        .param(of.publication().id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The address of an institution about which nothing is published. */
    String bareInstitution() {
        var slug = newSlug();
        asAdministrator(() -> beans.getBean(Institutions.class).add(slug));
        return slug;
    }

    /** The address of a publication about which nothing is published. */
    String barePublication() {
        var slug = newSlug();
        asAdministrator(() -> beans.getBean(Publications.class).add(slug));
        return slug;
    }

    private static NewPerson newPerson() {
        return new NewPerson("Guest", "guest" + Sample.next() + "@example.invalid", EN);
    }

    private static String newSlug() {
        return "new-" + Sample.next();
    }

    private GrantId grantOf(ActorId who) {
        return db.sql("select id from role_grant where actor_id = ?")
                .param(who.id())
                .query((row, number) -> new GrantId(row.getObject(1, UUID.class)))
                .single();
    }

    private NewDraft note(Sample.World of) {
        return new NewDraft(
                DraftKind.UPDATE,
                of.publication(),
                null,
                of.recommendation(),
                null,
                new UpdateContent(
                        of.recommendation(), FuzzyDate.of(today.day()), Sample.words("A note"), Grounds.judgement()));
    }

    private NewDraft answer(Sample.World of) {
        return new NewDraft(
                DraftKind.RESPONSE,
                null,
                of.institution(),
                of.recommendation(),
                null,
                new ResponseContent(
                        of.recommendation(),
                        of.institution(),
                        null,
                        null,
                        FuzzyDate.of(today.day()),
                        Position.IN_PART,
                        Channel.PORTAL,
                        Sample.words("We accept half of it."),
                        null));
    }

    private static NewDraft institution(Sample.World of) {
        return new NewDraft(DraftKind.INSTITUTION, null, of.institution(), null, null, InstitutionContent.nothing());
    }

    DraftId aNote(Sample.World of) {
        return opened(note(of), of.contributor());
    }

    private DraftId aNoteSavedOnce(Sample.World of) {
        var id = aNote(of);
        acting.call(of.contributor(), () -> drafts.save(id, 1, note(of).content()));
        return id;
    }

    private DraftId discarded(Sample.World of) {
        var id = aNote(of);
        acting.call(of.contributor(), () -> drafts.discard(id, 1));
        return id;
    }

    DraftId anAnswer(Sample.World of) {
        return opened(answer(of), of.official());
    }

    private DraftId anInstitution(Sample.World of) {
        return opened(institution(of), sample.administrator());
    }

    private DraftId aRecommendation(Sample.World of) {
        var content = sample.recommendation("Agree on this", of.institution(), of.topic());
        return opened(
                new NewDraft(DraftKind.RECOMMENDATION, of.publication(), null, content.id(), null, content),
                of.contributor());
    }

    private DraftId submitted(Sample.World of) {
        var id = aRecommendation(of);
        acting.call(of.contributor(), () -> drafts.submit(id, 1));
        return id;
    }

    /** The draft; or one that nobody has, where it cannot be begun because there is nothing published to begin from. */
    private DraftId opened(NewDraft draft, SignedIn author) {
        return acting.call(author, () -> drafts.open(draft)) instanceof OpenResult.Opened(DraftHeader header)
                ? header.id()
                : DraftId.next();
    }

    private ResponseId sent(Sample.World of) {
        if (!isPublished(of)) {
            return ResponseId.next();
        }
        sample.publish(answer(of), of.official(), null);
        return db.sql("select id from response where recommendation_id = ? order by act desc limit 1")
                .param(of.recommendation().id())
                .query((row, number) -> new ResponseId(row.getObject(1, UUID.class)))
                .single();
    }

    /** A source of this world's people: published, or just drafted where nothing else is published either. */
    private SourceId source(Sample.World of, String title) {
        return isPublished(of) ? sample.source(of, title) : sourceDraft(of, title);
    }

    private SourceId sourceDraft(Sample.World of, String title) {
        var id = SourceId.next();
        sample.open(
                new NewDraft(
                        DraftKind.SOURCE,
                        of.publication(),
                        null,
                        null,
                        id.id(),
                        new SourceContent(id, null, "Gazette of Nowhere", title, "en", null, null, null)),
                of.contributor());
        return id;
    }

    private TextId title(Sample.World of) {
        return db.sql("select title_text from recommendation where id = ?")
                .param(of.recommendation().id())
                .query((row, number) -> new TextId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(TextId::next);
    }

    private boolean isPublished(Sample.World of) {
        return db.sql("select count(*) from recommendation where id = ?")
                        .param(of.recommendation().id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    String slug(InstitutionId institution) {
        return db.sql("select slug from institution where id = ?")
                .param(institution.id())
                .query(String.class)
                .optional()
                .orElse("no-such-office");
    }
}

package org.answerable.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.answerable.shell.NotFoundView;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OfficeItemViewTest extends AtTheOffice {

    @Autowired
    JdbcClient db;

    @Test
    void anOfficialSeesWhatIsAskedByWhenAndWhatMayBeDone() {
        var ministry = story.institution("Ministry of Bells");
        var bells = story.recommendation("List the bells", ministry);
        story.ask(bells, ministry, "Will the list be public?");
        signIn(story.official(ministry), Language.EN);

        var view = at(Ways.item(bells.reference(), ministry.slug()));

        assertThat(words(view))
                .contains("Asked " + day(0, Language.EN) + ", by letter")
                .contains("Will the list be public?")
                .contains("answer due by " + day(14, Language.EN))
                .contains("The rules are public")
                .contains("Nothing has been sent yet.");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Answer", "Report progress", "Report on the recommendation as a whole");
    }

    @Test
    void answeringBeginsADraftOnceAndGoesOnWithIt() {
        var ministry = story.institution("Ministry of Keys");
        var keys = story.recommendation("Count the keys", ministry);
        signIn(story.official(ministry), Language.EN);
        at(Ways.item(keys.reference(), ministry.slug()));

        test(find(Button.class).withText("Answer").single()).click();
        assertThat(getCurrentView()).isInstanceOf(OfficeDraftView.class);

        assertThat(words(at(Ways.item(keys.reference(), ministry.slug())))).contains("Continue the answer, saved");
        assertThat(find(Button.class).withText("Answer").exists()).isFalse();
    }

    @Test
    void anOlderDraftThatNamesNothingSmallerIsAboutTheWhole() {
        var ministry = story.institution("Ministry of Old Keys");
        var keys = story.recommendation("Count the old keys", ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(keys, ministry);
        db.sql("update draft set subject_id = null where id = ?")
                .param(draft.id())
                .update();

        assertThat(words(at(Ways.item(keys.reference(), ministry.slug())))).contains("Continue the answer, saved");
        assertThat(begun(keys, ministry)).isEqualTo(draft);
    }

    @Test
    void whatIsForeignUnpublishedOrMissingLooksTheSame() {
        var ministry = story.institution("Ministry of Jars");
        var agency = story.institution("Agency of Lids");
        var own = story.recommendation("Count the jars", ministry);
        var foreign = story.recommendation("Count the lids", agency);
        var unpublished = story.unpublished("Not agreed yet", ministry);
        signIn(story.official(ministry), Language.EN);

        assertThat(at(Ways.item(own.reference(), ministry.slug()))).isInstanceOf(OfficeItemView.class);
        var missing = at("office/recommendations/no-such-thing");
        assertThat(missing).isInstanceOf(NotFoundView.class);
        var same = words(missing);
        for (var address : new String[] {
            Ways.item(foreign.reference(), agency.slug()),
            Ways.item(foreign.reference(), ministry.slug()),
            Ways.item(own.reference(), agency.slug()),
            "office/recommendations/" + unpublished.reference()
        }) {
            assertThat(at(address)).isInstanceOf(NotFoundView.class);
            assertThat(shown()).isEqualTo(same);
        }
    }
}

package org.answerable.importing;

import static java.util.stream.Collectors.joining;

import java.util.function.Supplier;
import org.answerable.language.Words;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads before the first reader is let in: the demo ({@code answerable.demo}) at its first start, or a publication as
 * drafts ({@code answerable.load-drafts} with its name). Files with problems stop the start.
 */
@Component
class AtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AtStart.class);

    private final ObjectProvider<DemoImport> demo;
    private final DraftImport drafts;
    private final Words words;
    private final String name;
    private volatile boolean running;

    AtStart(
            ObjectProvider<DemoImport> demo,
            DraftImport drafts,
            Words words,
            @Value("${answerable.load-drafts:}") String name) {
        this.demo = demo;
        this.drafts = drafts;
        this.words = words;
        this.name = name;
    }

    @Override
    public void start() {
        demo.ifAvailable(loading -> {
            if (loading.isFirstStart()) {
                load(DemoImport.NAME, () -> loading.load(PublicationFiles.FOLDER, DemoImport.NAME));
            }
        });
        if (!name.isBlank()) {
            load(
                    name,
                    () -> Slug.fits(name)
                            ? drafts.load(PublicationFiles.FOLDER, name, null)
                            : new ImportResult.NotThere());
        }
        running = true;
    }

    private void load(String what, Supplier<ImportResult> loading) {
        var before = System.nanoTime();
        switch (loading.get()) {
            case ImportResult.Loaded loaded ->
                log.info(
                        "Publication {}: {} drafted now, {} there already ({} ms)",
                        what,
                        loaded.added(),
                        loaded.alreadyThere(),
                        (System.nanoTime() - before) / 1_000_000);
            case ImportResult.Broken(var problems) ->
                throw new IllegalStateException(problems.stream()
                        .map(problem -> "\n  " + problem.told(words, Language.EN))
                        .collect(joining("", "The files of the publication " + what + " cannot be loaded:", "")));
            case ImportResult.NotThere() -> throw new IllegalStateException("There is no publication " + what);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}

package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler.handleMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DatabaseNotOpenedTest {

    @Test
    void aWrongPasswordOfTheOwnerIsSaidPlainly(@TempDir Path folder) throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("db");
        OpenDatabase.of(DatabaseUsers.of(url, "owner", "right", "app", "")).close();

        var failure = failure(DatabaseUsers.of(url, "owner", "wrong", "app", ""));

        assertThat(failure.getDescription()).contains("does not open").doesNotContain("wrong");
        assertThat(failure.getAction()).contains("spring.flyway.password");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        var failure = failure(DatabaseUsers.of("jdbc:h2:file:" + file.resolve("data/db"), "owner", "", "app", ""));

        assertThat(failure.getDescription()).contains(file.resolve("data").toString());
    }

    /** As Spring Boot finds it. */
    private static FailureAnalysis failure(DatabaseUsers users) {
        var failure = catchThrowableOfType(DatabaseNotOpened.class, () -> OpenDatabase.of(users));
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, handleMessage((message, others) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}

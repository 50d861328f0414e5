package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.answerable.shell.AppShell;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** With a servlet container that finds nothing by itself, as in the extracted jar. */
class StyleFilesTest {

    @Test
    void everyStyleSheetOfTheWorkplacesAndWhatTheyLoadIsFoundWithoutTheContainersHelp() {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext("classpath:/nowhere"));
            context.register(OnlyStyles.class);
            context.refresh();
            var http = MockMvcTester.from(context);

            assertThat(Arrays.stream(AppShell.class.getAnnotationsByType(StyleSheet.class))
                            .map(StyleSheet::value))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(sheet -> assertThat(http.get().uri("/" + sheet))
                            .hasStatusOk()
                            .hasContentType("text/css"));
            assertThat(http.get().uri("/aura/aura.css"))
                    .bodyText()
                    .satisfies(theme -> assertThat(Pattern.compile("url\\(['\"]?(?!data:)([^)'\"]+)")
                                    .matcher(theme)
                                    .results()
                                    .map(url -> url.group(1)))
                            .isNotEmpty()
                            .allSatisfy(font -> assertThat(http.get().uri("/aura/" + font.replaceFirst("^\\./", "")))
                                    .hasStatusOk()));
        }
    }

    @Test
    void nothingElseOfTheLibrariesIsServed() {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext("classpath:/nowhere"));
            context.register(OnlyStyles.class);
            context.refresh();
            var http = MockMvcTester.from(context);

            for (var address : new String[] {"/lumo/lumo.css", "/META-INF/MANIFEST.MF", "/aura/../../MANIFEST.MF"}) {
                assertThat(http.get().uri(address)).hasStatus4xxClientError();
            }
        }
    }

    @Test
    void onlyAnAddressThatChangesWithTheContentIsKept() {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext("classpath:/nowhere"));
            context.register(OnlyStyles.class);
            context.refresh();
            var http = MockMvcTester.from(context);

            for (var address : new String[] {"/aura/aura.css", "/styles/app.css"}) {
                var first = http.get().uri(address).exchange();
                assertThat(first).hasHeader("Cache-Control", "no-cache, public");
                var date = first.getResponse().getHeader("Last-Modified");
                assertThat(date).as("so that asking again is cheap").isNotNull();
                assertThat(http.get().uri(address).header("If-Modified-Since", String.valueOf(date)))
                        .hasStatus(304);
            }
            assertThat(http.get().uri("/styles/face.css?v=1")).hasHeader("Cache-Control", "max-age=3600, public");
        }
    }

    @Test
    void thePublicPagesAskForOneSheet() {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext("classpath:/nowhere"));
            context.register(OnlyStyles.class);
            context.refresh();
            var http = MockMvcTester.from(context);
            var sheet = http.get().uri("/styles/face.css").exchange();

            assertThat(sheet).hasStatusOk().hasContentType("text/css");
            assertThat(sheet).bodyText().contains("--ink:").contains(".skip").startsWith("/* The one place");
            var date = sheet.getResponse().getHeader("Last-Modified");
            assertThat(http.get().uri("/styles/face.css").header("If-Modified-Since", String.valueOf(date)))
                    .hasStatus(304);
        }
    }

    @Configuration
    @EnableWebMvc
    @Import(StyleFiles.class)
    static class OnlyStyles {}
}

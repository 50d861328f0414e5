package org.answerable.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The running product on a port of its own, with a database as in {@link org.answerable.ProductTest}; test methods take
 * a {@link Browser}. The classes are called …IT, so that the front end is built before they run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestClock.Configuration.class, Sample.class, People.class})
@ContextCustomizerFactories(TestDatabase.class)
@ExtendWith(BrowserExtension.class)
public @interface Journey {}

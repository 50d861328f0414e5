package org.answerable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The whole product on a database of its own in memory, with its two users and a clock that stands still
 * ({@link TestClock}). All tests share one Spring context and one database: each makes its own records. A subclass
 * marked {@link OnPostgres} runs the same tests on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@Import({TestClock.Configuration.class, Sample.class})
@ContextCustomizerFactories(TestDatabase.class)
public @interface ProductTest {}

package org.answerable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A {@link ProductTest} with a database and a clock apart from those of the others: here months pass, and the statements
 * of a page are counted. Its tests share them among each other, so that each takes its days from the clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ProductTest
@AutoConfigureMockMvc
@Import(Statements.Configuration.class)
public @interface TimeTest {}

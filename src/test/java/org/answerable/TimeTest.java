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
 * A {@link ProductTest} on whose pages the statements are counted. Its tests share a clock among each other, and here
 * months pass: each takes its days from the clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ProductTest
@AutoConfigureMockMvc
@Import(Statements.Configuration.class)
public @interface TimeTest {}

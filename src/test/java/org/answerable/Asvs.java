package org.answerable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which requirements of the OWASP Application Security Verification Standard 5.0 a test stands for, as in "6.2.1". */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Asvs {

    /** Numbers of requirements. */
    String[] value();
}

package org.answerable.signin;

/** News of an attempt to sign in that was not looked at, because there were too many. */
public record SignInThrottled(String signInName) {}

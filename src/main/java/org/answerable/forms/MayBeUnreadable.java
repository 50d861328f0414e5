package org.answerable.forms;

/**
 * A field for a date or a number. What cannot be read as one has no place in the content: it is kept beside it, shown
 * again, and nothing is published while it stands there.
 */
interface MayBeUnreadable {

    /** Whether something is typed that cannot be read. */
    boolean unreadable();

    /** What is typed there and cannot be read; empty where all can. */
    String unread();

    /** Shows what could not be read before. */
    void showUnread(String typed);

    /** The key of what to say about it. */
    String problem();

    /** Tells when the reader typed something that leaves the value as it was. */
    void whenUnread(Runnable told);
}

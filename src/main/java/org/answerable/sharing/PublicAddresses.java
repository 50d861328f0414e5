package org.answerable.sharing;

import java.time.Instant;
import java.util.List;
import org.answerable.access.OpenToPublic;
import org.answerable.board.Boards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a search engine may look at: every page of what is published, in the order of its address. */
@Service
public class PublicAddresses {

    /** How many pages stand in one part of the list: each takes a line for every language. */
    public static final int PART = 1_000;

    private final AddressQueries addresses;
    private final Boards boards;

    PublicAddresses(AddressQueries addresses, Boards boards) {
        this.addresses = addresses;
        this.boards = boards;
    }

    /**
     * A page.
     *
     * @param path behind the language
     * @param changedAt null where that is not known
     */
    public record Line(String path, @Nullable Instant changedAt) {}

    /** How many parts the list has; at least one. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public int parts() {
        return Math.max(1, (addresses.count(boards.now()) + PART - 1) / PART);
    }

    /** A part of the list, from 1; empty where there is none. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<Line> part(int number) {
        return addresses.page(boards.now(), (number - 1) * PART, PART);
    }
}

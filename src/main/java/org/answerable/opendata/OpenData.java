package org.answerable.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.springframework.stereotype.Service;

/** What anyone may take away: published facts as tables, in the reader's language, as of an act and a day. */
@Service
public class OpenData {

    /** How many files' hashes are remembered. */
    private static final int REMEMBERED = 1_000;

    private final TableQueries tables;
    private final Cache<String, Seal> seals =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * By which a file can be checked.
     *
     * @param sha256 in hexadecimal digits
     */
    public record Seal(String sha256, long bytes) {

        /** As the header {@code Repr-Digest} has it (RFC 9530). */
        public String digest() {
            return "sha-256=:"
                    + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
        }
    }

    OpenData(TableQueries tables) {
        this.tables = tables;
    }

    /** The columns of a table, which are the same for every reader. */
    @OpenToPublic
    public List<Column> columns(Dataset set, Face face) {
        return TableQueries.listing(set, face).columns().columns();
    }

    /** How many rows a table has under a filter. */
    @OpenToPublic
    public int count(Dataset set, BoardFilter filter, Face face) {
        return tables.count(TableQueries.listing(set, face), filter);
    }

    /** Writes the file, row by row. It is written while it is read; neither is gathered. */
    @OpenToPublic
    public void write(Take take, OutputStream to) throws IOException {
        var listing = TableQueries.listing(take.set(), take.face());
        try (var rows = rows(take, listing.columns().columns(), to)) {
            tables.each(listing, take.filter(), rows::row);
        }
    }

    /**
     * The hash of the whole file: the same rows are always the same bytes. It is counted once for a version and remembered.
     *
     * @param version names everything that could make the file another one
     */
    @OpenToPublic
    public Seal seal(Take take, String version) {
        return seals.get(key(take, version), _ -> counted(take));
    }

    /** The same, if it was counted already. */
    @OpenToPublic
    public Optional<Seal> knownSeal(Take take, String version) {
        return Optional.ofNullable(seals.getIfPresent(key(take, version)));
    }

    private Seal counted(Take take) {
        var digest = sha256();
        var size = new long[1];
        var counting = new OutputStream() {
            @Override
            public void write(int one) {
                size[0]++;
            }

            @Override
            public void write(byte[] many, int from, int length) {
                size[0] += length;
            }
        };
        try (var digesting = new DigestOutputStream(counting, digest)) {
            write(take, digesting);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Seal(HexFormat.of().formatHex(digest.digest()), size[0]);
    }

    private static String key(Take take, String version) {
        return version + " " + take.address();
    }

    private static Rows rows(Take take, List<Column> columns, OutputStream to) throws IOException {
        return switch (take.format()) {
            case CSV -> new CsvRows(to, columns);
            case JSON -> new JsonRows(to, columns);
            case XLSX ->
                new XlsxRows(
                        to,
                        Headings.of(take.set(), take.face()),
                        columns.stream()
                                .map(column -> Headings.of(column, take.face()))
                                .toList());
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

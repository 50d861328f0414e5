package org.answerable.answering;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs and unpacks bytes. Brotli is made by a native library; where there is none for the machine, it is left out. */
final class Packing {

    /** Packs about as quickly as gzip does, and better. */
    private static final int QUALITY = 5;

    private Packing() {}

    /** Whether there is a library for this machine. */
    static boolean knowsBrotli() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] packed(byte[] plain, Encoding encoding) {
        try {
            return switch (encoding) {
                case NONE -> plain;
                case GZIP -> gzip(plain);
                case BROTLI -> Encoder.compress(plain, new Encoder.Parameters().setQuality(QUALITY));
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] plain(byte[] packed, Encoding encoding) {
        try (var unpacking = switch (encoding) {
            case NONE -> new ByteArrayInputStream(packed);
            case GZIP -> new GZIPInputStream(new ByteArrayInputStream(packed));
            case BROTLI -> new BrotliInputStream(new ByteArrayInputStream(packed));
        }) {
            return unpacking.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 100);
        try (var zipping = new GZIPOutputStream(bytes)) {
            zipping.write(plain);
        }
        return bytes.toByteArray();
    }
}

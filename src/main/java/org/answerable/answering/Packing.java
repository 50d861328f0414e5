package org.answerable.answering;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs and unpacks bytes. Brotli is made by a native library; where there is none for the machine, it is left out. */
final class Packing {

    /** Packs about as quickly as gzip does, and better. */
    private static final int QUALITY = 5;

    private Packing() {}

    static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 100);
        try (var zipping = new GZIPOutputStream(bytes)) {
            zipping.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] gunzip(byte[] packed) {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unzipping.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Optional<byte[]> brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Encoder.compress(plain, new Encoder.Parameters().setQuality(QUALITY)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

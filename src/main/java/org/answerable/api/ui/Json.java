package org.answerable.api.ui;

import java.nio.charset.StandardCharsets;
import org.answerable.face.Face;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one way in which this interface writes: members in the order of the records, days and moments as words. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule().addSerializer(new Codes()))
            .build();

    private Json() {}

    /** Values of the vocabulary, as addresses name them. */
    private static final class Codes extends StdSerializer<Enum<?>> {

        Codes() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator to, SerializationContext context) {
            to.writeString(Face.kebab(value));
        }
    }

    static byte[] of(Object told) {
        return MAPPER.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
    }
}

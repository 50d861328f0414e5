package org.answerable.api.ui;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which this interface writes: members in the order of the records, days and moments as words. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    static byte[] of(Object told) {
        return MAPPER.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
    }
}

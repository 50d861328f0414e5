package org.answerable.opendata;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** An array of objects with the same members each, in the order of the columns. */
final class JsonRows implements Rows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;
    private final List<Column> columns;

    JsonRows(OutputStream to, List<Column> columns) {
        this.columns = columns;
        json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), to);
        json.writeStartArray();
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (var place = 0; place < cells.size(); place++) {
            json.writeName(columns.get(place).name());
            switch (cells.get(place)) {
                case null -> json.writeNull();
                case BigDecimal amount -> json.writeNumber(amount);
                case Integer number -> json.writeNumber(number);
                case Boolean yes -> json.writeBoolean(yes);
                case Object other -> json.writeString(other.toString());
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}

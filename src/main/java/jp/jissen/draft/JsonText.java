package jp.jissen.draft;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Text as a JSON string of nothing but ASCII, so that a database keeps what it could not keep otherwise: NUL and half characters. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build()).build();

    private JsonText() {
    }

    static @Nullable String write(@Nullable String text) {
        return text == null ? null : MAPPER.writeValueAsString(text);
    }

    static @Nullable String read(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, String.class);
    }
}

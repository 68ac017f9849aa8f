package jp.jissen.live;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One piece of news on its way, in the shape in which nodes and browsers read it.
 *
 * @param space null for the office's own
 * @param kind {@link #EVERYTHING} when so much happened that nobody counts
 * @param id null for all of the kind
 * @param ping whether nothing was changed: somebody is at it just now
 * @param by the account that did it; null for the program itself
 * @param page of the browser that did it, so that it need not be told; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Told(@Nullable UUID space, String kind, @Nullable UUID id, boolean ping, @Nullable UUID by, String page) {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();   // what is false is left out
    static final Told EVERYTHING = new Told(null, "*", null, false, null, "");

    public Told {
        page = page == null ? "" : page;   // left out where there is none
    }

    static Told of(Topic topic, boolean ping, @Nullable AccountId by, String page) {
        return new Told(topic.space() == null ? null : topic.space().value(), topic.kind(), topic.id(), ping, by == null ? null : by.value(), page);
    }

    /** @throws tools.jackson.core.JacksonException for what no node of ours has written */
    public static List<Told> read(String json) {
        return JSON.readValue(json, new TypeReference<>() { });
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    @JsonIgnore
    public Topic topic() {
        return new Topic(space == null ? null : new SpaceId(space), kind, id);
    }

    @JsonIgnore
    boolean everything() {
        return kind.equals(EVERYTHING.kind);
    }
}

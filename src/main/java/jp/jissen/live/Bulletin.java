package jp.jissen.live;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a page is told at once, as an event of a stream or as the answer to its question.
 *
 * @param mark where the news stands with it; empty for a sign of life
 * @param catchUp whether anything may have changed: the page shows again all that it shows
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Bulletin(String mark, boolean catchUp, List<Told> news) {

    static final Bulletin ALIVE = new Bulletin("", false, List.of());
}

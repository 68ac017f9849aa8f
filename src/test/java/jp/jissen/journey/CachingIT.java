package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/**
 * What a browser may keep. Every file in the jar has the same date, so that a date says nothing about a file that a new
 * version has changed: names with a hash are kept for good, everything else is asked for again by its content.
 */
@Journey
class CachingIT {

    private final HttpClient client = HttpClient.newHttpClient();
    @Autowired
    private Backstage backstage;

    @Test
    void whatHasItsHashInTheAddressIsKeptForGood() throws Exception {
        var page = get("/sign-in").body();
        var hashed = Stream.of("VAADIN/build/[^\"]+\\.js", "aura/aura\\.css\\?[^\"]+").map(pattern -> first(pattern, page)).toList();
        for (var path : hashed) {
            assertThat(get("/" + path).headers().firstValue("cache-control")).as(path).contains("max-age=31536000, immutable");
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void everythingElseIsAskedForAgainByItsContentAndNeverByItsDate(String path) throws Exception {
        var first = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(get(path, "If-None-Match", first.headers().firstValue("etag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "W/\"of-the-version-before\"").statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").statusCode()).isEqualTo(200);
    }

    static Stream<String> plain() {
        return Stream.of("/components/print.js", "/components/counter.js", "/icons/jissen.svg", "/styles/styles.css", "/styles/tokens.css");
    }

    /** However deep the page lies, and also those that our modules import. */
    @Test
    void ourModulesAreFetchedOnceByTheirHash(Browsers browsers) {
        var firm = backstage.firm();
        var page = backstage.notebook(browsers, firm.clerk()).open(firm.register()).page();
        page.waitForFunction("() => customElements.get('jissen-journal') && customElements.get('jissen-editing')");
        @SuppressWarnings("unchecked") // what the script answers
        var modules = (List<String>) page.evaluate("() => performance.getEntriesByType('resource').map(one => new URL(one.name)).filter(one => one.pathname.endsWith('.js') && one.pathname.includes('/components/')).map(one => one.pathname + one.search)");

        assertThat(modules).hasSizeGreaterThan(4).doesNotHaveDuplicates().allMatch(module -> module.matches("/components/[a-z-]+\\.js\\?v-c=[0-9a-f]{32}"));
        assertThat(modules.stream().map(module -> module.replaceAll("\\?.*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void textTravelsCompressedAndIsStillComparedByItsContent() throws Exception {
        var answer = get("/aura/aura.css", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(get("/aura/aura.css", "Accept-Encoding", "gzip", "If-None-Match", answer.headers().firstValue("etag").orElseThrow()).statusCode()).isEqualTo(304);
    }

    @Test
    void theStyleSheetComesWithAllThatItImportsAndIsKeptForGood() throws Exception {
        var path = "/" + first("styles/styles\\.css\\?[^\"]+", get("/sign-in").body());
        var answer = get(path);
        assertThat(answer.body()).contains("--risk-high-bg:", ".sign-in__box").doesNotContain("@import");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/css");
        assertThat(answer.headers().firstValue("cache-control")).contains("max-age=31536000, immutable");
        assertThat(get(path.replaceAll("=.*", "=of-the-version-before")).headers().firstValue("cache-control")).as("by the address of another version").contains("no-cache");
        assertThat(get(path, "If-None-Match", answer.headers().firstValue("etag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(get(path, "Accept-Encoding", "gzip").headers().firstValue("content-encoding")).contains("gzip");
    }

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as("%s in the page", pattern).isTrue();
        return found.group();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(backstage.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** What the program says to somebody who comes without a browser, without a session or without good manners. */
@Journey
class DoorIT {

    private final HttpClient client = HttpClient.newHttpClient();
    @Autowired
    private Backstage backstage;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/slip/unknown", "/nothing-here", "/styles/styles.css", "/components/counter.js"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        assertHeaders(get(path));
    }

    @Test
    void thePageOfASignedInPersonCarriesThemToo(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi");
        var headers = participant.page().navigate(backstage.address() + "/controls").allHeaders();
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsEntry("x-frame-options", "DENY").containsEntry("referrer-policy", "no-referrer");
        assertThat(headers.get("content-security-policy")).contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.get("permissions-policy")).contains("camera=()");
    }

    @Test
    void theSessionCookieIsForTheServerAlone() throws Exception {
        var cookie = get("/sign-in").headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theSessionIsNeverPartOfAnAddress() throws Exception {
        assertThat(get("/VAADIN/nothing-here").headers().firstValue("location").orElse("")).doesNotContain("jsessionid");
    }

    @Test
    void aFormFromElsewhereSignsNobodyOut(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi");
        var answer = participant.page().request().post(backstage.address() + "/logout");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(participant.open("").page().url()).isEqualTo(backstage.address() + "/");
    }

    @Test
    void aStrangerWhoSpeaksThePagesOwnLanguageGetsNothing() throws Exception {
        var company = backstage.company(Backstage.MIDORI);
        for (var path : new String[] {"/?v-r=uidl&v-uiId=0", "/companies/" + company.id() + "/register?v-r=uidl&v-uiId=0", "/?v-r=init&location=companies/" + company.id() + "/register"}) {
            var answer = send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"rpc\":[],\"syncId\":0,\"clientId\":0}")));
            assertThat(answer.body()).as(path).doesNotContain("みどり坂", "社員名簿");
            assertThat(answer.statusCode()).as(path).isIn(200, 302, 401, 403);
        }
    }

    @Test
    void nothingBesideThePagesIsOpen() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/env", "/h2-console", "/error", "/companies", "/accounts", "/trail"}) {
            assertThat(get(path).statusCode()).as(path).isIn(302, 403, 404);
        }
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("content-security-policy").orElse("")).contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
        assertThat(headers.firstValue("permissions-policy").orElse("")).contains("camera=()", "microphone=()", "geolocation=()");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(backstage.address() + path);
    }
}

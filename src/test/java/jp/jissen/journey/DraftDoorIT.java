package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;

/** What the journal's address answers to those who may not, or who send what it cannot take: a number, and never another page. */
@Journey
class DraftDoorIT {

    private static final String ONE = "[{ sheet: 'company.new/', field: 'name', writer: '00000000-0000-4000-8000-000000000001', seq: 1, text: 'x', base: '', title: '', path: '/', at: '2025-08-27T05:03:00Z' }]";

    @Autowired
    private Backstage backstage;

    @Test
    void whoIsNotSignedInGetsATokenAndNothingElse(Browsers browsers) {
        var stranger = browsers.open(backstage.address()).open("sign-in");

        assertThat(answer(stranger, "await fetch('drafts/session?device=00000000-0000-4000-8000-000000000001')")).containsEntry("status", 401).containsEntry("redirected", false)
                .extractingByKey("body").asString().contains("\"account\":\"\"", "\"key\":\"\"").containsPattern("\"token\":\".{20,}\"");
        assertThat(answer(stranger, post(ONE, "(await (await fetch('drafts/session?device=00000000-0000-4000-8000-000000000001')).json()).token"))).containsEntry("status", 401).containsEntry("redirected", false).containsEntry("body", "");
    }

    @Test
    void withoutTheTokenNothingIsTaken(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE);

        assertThat(answer(office, post(ONE, "'stale'"))).containsEntry("status", 401).containsEntry("redirected", false);
        assertThat(answer(office, post(ONE, TOKEN))).containsEntry("status", 200);
        assertThat(answer(office, post(ONE.replace("text: 'x'", "text: null").replace("seq: 1", "seq: 2"), TOKEN))).containsEntry("status", 200);
    }

    @Test
    void whatCannotBeTakenIsRefusedAsAWhole(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE);

        assertThat(answer(office, post(ONE.replace("path: '/'", "path: '//elsewhere.example'"), TOKEN))).containsEntry("status", 400);
        assertThat(answer(office, post("{ no: 'list' }", TOKEN))).containsEntry("status", 400);
        assertThat(answer(office, post("'" + "x".repeat(10) + "'.repeat(500_000)", TOKEN))).containsEntry("status", 413);
    }

    private static final String TOKEN = "(await (await fetch('drafts/session?device=00000000-0000-4000-8000-000000000001')).json()).token";

    private static String post(String body, String token) {
        return "await fetch('drafts', { method: 'POST', body: JSON.stringify(" + body + "), headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': " + token + " } })";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answer(Visitor visitor, String fetch) {
        return (Map<String, Object>) visitor.page().evaluate("async () => { const reply = " + fetch + "; return { status: reply.status, redirected: reply.redirected, body: await reply.text() }; }");
    }
}

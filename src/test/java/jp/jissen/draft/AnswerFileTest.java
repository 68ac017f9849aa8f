package jp.jissen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

import tools.jackson.databind.json.JsonMapper;

/** What somebody carries out of a room without a network. The browser's side is in FaultsIT. */
@Staged
class AnswerFileTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID PAGE = new UUID(0, 1);

    @Autowired
    Stage stage;
    @Autowired
    DraftService drafts;
    @Autowired
    AnswerFileService files;
    @Autowired
    AuditTrail trail;
    private Cast cast;
    private Sheet sheet;
    private final UUID device = UUID.randomUUID();
    private byte[] secret;

    @BeforeEach
    void aBrowserOfAClerk() {
        cast = stage.company(stage.anyEdition());
        sheet = Sheet.of("asset", stage.asset(cast, "図面").id().value());
        secret = stage.as(cast.clerk(), () -> drafts.key(device));
    }

    @Test
    void theOfficeTakesItInAndTheWriterFindsIt() throws Exception {
        var file = file("2階の書庫(𠮷田)");
        var received = stage.as(Persona.COORDINATOR, () -> files.receive(file));

        assertThat(received).isEqualTo(new AnswerFileService.Received("鳳 千仙", 1));
        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫(𠮷田)");
        assertThat(stage.as(Persona.COORDINATOR, () -> drafts.left(sheet).fields())).as("nobody else's").isEmpty();
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page("鳳 千仙", 0, 5))).extracting(AuditRow::action).contains("draft.file");
    }

    @Test
    void takenInTwiceItIsThereOnce() throws Exception {
        var file = file("2階の書庫");
        stage.as(cast.clerk(), () -> files.receive(file));
        stage.as(Persona.COORDINATOR, () -> files.receive(file));

        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫");
    }

    @Test
    void whatWasSavedSinceDoesNotComeBack() throws Exception {
        var file = file("2階の書庫");
        stage.as(cast.clerk(), () -> files.receive(file));
        stage.run(cast.clerk(), () -> drafts.settle(sheet, Dealt.until(drafts.left(sheet).until())));
        stage.as(cast.clerk(), () -> files.receive(file));

        assertThat(unsaved()).isEmpty();
    }

    @Test
    void onlyTheWriterAndTheOfficeBringIt() throws Exception {
        var file = file("2階の書庫");
        var stranger = stage.company(stage.anyEdition());

        Refused.with("refusal.answers.unreadable", () -> stage.as(stranger.clerk(), () -> files.receive(file)));
        assertThat(unsaved()).isEmpty();
    }

    @Test
    void afterTheWriterSignedOutNobodyReadsIt() throws Exception {
        var file = file("2階の書庫");
        stage.run(cast.clerk(), () -> drafts.forget(device));

        Refused.with("refusal.answers.unreadable", () -> stage.as(Persona.COORDINATOR, () -> files.receive(file)));
    }

    @Test
    void aFileThatWasChangedOrNamesSomebodyElseIsRefused() throws Exception {
        var other = stage.company(stage.anyEdition());
        var changed = file("2階の書庫");
        changed[changed.length - 10] ^= 1;
        var renamed = new String(file("2階の書庫"), StandardCharsets.UTF_8).replace(cast.participant().account().toString(), other.participant().account().toString()).getBytes(StandardCharsets.UTF_8);

        Refused.with("refusal.answers.unreadable", () -> stage.as(Persona.COORDINATOR, () -> files.receive(changed)));
        Refused.with("refusal.answers.unreadable", () -> stage.as(Persona.COORDINATOR, () -> files.receive(renamed)));
        assertThat(stage.as(other.clerk(), () -> drafts.unsaved())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "{}", "[]", "null", "{\"jissen\":2}", "{\"jissen\":1,\"account\":\"x\"}", "{\"jissen\":1,\"account\":\"00000000-0000-0000-0000-000000000001\",\"device\":\"00000000-0000-0000-0000-000000000001\",\"iv\":\"AA==\",\"data\":\"AA==\"}"})
    void anotherKindOfFileIsRefused(String content) {
        Refused.with("refusal.answers.unreadable", () -> stage.as(Persona.COORDINATOR, () -> files.receive(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void oneEntryThatNobodyCanTakeHoldsUpNothing() throws Exception {
        var file = fileOf(Map.of("sheet", "?"), "nonsense", entry("2階の書庫"));

        assertThat(stage.as(cast.clerk(), () -> files.receive(file)).fields()).isEqualTo(1);
        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫");
    }

    @Test
    void moreFieldsThanOneMessageBringsAreTaken() throws Exception {
        var entries = IntStream.range(0, DraftService.MOST + 50).mapToObj(number -> new Keystrokes(sheet.key(), "row" + number, PAGE, 1, "文" + number, "", "図面", "/", Instant.parse("2025-08-27T05:03:00Z"))).toArray();

        assertThat(stage.as(cast.clerk(), () -> files.receive(fileOf(entries))).fields()).isEqualTo(DraftService.MOST + 50);
        assertThat(unsaved()).hasSize(DraftService.MOST + 50);
    }

    private byte[] file(String text) {
        return fileOf(entry(text));
    }

    private Keystrokes entry(String text) {
        return new Keystrokes(sheet.key(), "place", PAGE, 3, text, "", "図面", "/", Instant.parse("2025-08-27T05:03:00Z"));
    }

    /** As frontend/components/answer-file.js writes it. */
    private byte[] fileOf(Object... entries) {
        try {
            return encrypted(List.of(entries));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] encrypted(List<Object> entries) throws GeneralSecurityException {
        var account = cast.participant().account().value();
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, new byte[0], "file".getBytes(StandardCharsets.UTF_8)));
        var key = new byte[32];
        generator.generateBytes(key, 0, key.length);
        var iv = new byte[12];
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD((account + " " + device).getBytes(StandardCharsets.UTF_8));
        var data = cipher.doFinal(JSON.writeValueAsBytes(Map.of("person", "鳳 千仙", "entries", entries)));
        return JSON.writeValueAsBytes(Map.of("jissen", 1, "account", account, "device", device, "iv", iv, "data", data));
    }

    private List<Unsaved> unsaved() {
        return stage.as(cast.clerk(), () -> drafts.left(sheet).fields());
    }
}

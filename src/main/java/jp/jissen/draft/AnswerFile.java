package jp.jissen.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

import jp.jissen.access.AccountId;
import jp.jissen.base.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 回答をファイルに保存: what a browser could not send, encrypted by {@code frontend/components/answer-file.js} with the key of its
 * journal. Whoever carries the file reads nothing of it.
 *
 * @param jissen version of the format, 1
 * @param account whose input it is
 * @param device whose key it needs
 * @param iv 12 bytes
 * @param data AES-GCM over {@link Content}, bound to account and device
 */
record AnswerFile(int jissen, UUID account, UUID device, byte[] iv, byte[] data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param person what they were called on the screen */
    record Content(String person, List<JsonNode> entries) {

        /** Those that can be kept; what a newer program or a mistake has put beside them holds up nothing. */
        List<Keystrokes> readable() {
            return entries.stream().flatMap(entry -> {
                try {
                    return Stream.of(JSON.treeToValue(entry, Keystrokes.class));
                } catch (JacksonException | Refusal unreadable) {
                    return Stream.empty();
                }
            }).toList();
        }
    }

    /** @throws Refusal when it is no such file, or of a newer program */
    static AnswerFile read(byte[] bytes) {
        try {
            var file = JSON.readValue(bytes, AnswerFile.class);
            if (file == null || file.jissen != 1 || file.account == null || file.device == null || file.iv == null || file.iv.length != 12 || file.data == null) {
                throw unreadable();
            }
            return file;
        } catch (JacksonException e) {
            throw unreadable();
        }
    }

    AccountId owner() {
        return new AccountId(account);
    }

    /** @param secret of the device. @throws Refusal when the key is another one, or a byte has changed */
    Content open(byte[] secret) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key(secret), "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD((account + " " + device).getBytes(StandardCharsets.UTF_8));
            return JSON.readValue(cipher.doFinal(data), Content.class);
        } catch (GeneralSecurityException | JacksonException e) {
            throw unreadable();
        }
    }

    static Refusal unreadable() {
        return new Refusal("refusal.answers.unreadable");
    }

    private static byte[] key(byte[] secret) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, new byte[0], "file".getBytes(StandardCharsets.UTF_8)));
        var key = new byte[32];
        generator.generateBytes(key, 0, key.length);
        return key;
    }
}

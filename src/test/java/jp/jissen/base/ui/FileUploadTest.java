package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.FileRejectedEvent;

import jp.jissen.base.Refusal;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

@Staged
class FileUploadTest extends FormTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final List<String> received = new ArrayList<>();
    private FileUpload upload;

    @BeforeEach
    void draw() {
        upload = show(new FileUpload(MEGABYTE, List.of(".pdf", ".txt"), (name, content) -> {
            if (content.length == 0) {
                throw new Refusal("refusal.file.empty", name);
            }
            received.add(name + " " + content.length);
        }));
    }

    @Test
    void aFileArrivesWhole() {
        upload("手順.txt", "手順".getBytes(StandardCharsets.UTF_8));

        assertThat(received).containsExactly("手順.txt 6");
    }

    @Test
    void aFileOfExactlyTheLimitArrives() {
        upload("大きい.pdf", new byte[MEGABYTE]);

        assertThat(received).containsExactly("大きい.pdf " + MEGABYTE);
    }

    @Test
    void oneByteMoreIsRefusedByTheServerWhateverTheBrowserSays() {
        var event = upload("大きい.pdf", new byte[MEGABYTE + 1]);

        assertThat(received).isEmpty();
        assertThat(event.isRejected()).isTrue();
        assertThat(event.getRejectionMessage()).isEqualTo("ファイルが大きすぎます。1MBまでにしてください。");
    }

    @Test
    void whatTheReceiverRefusesIsSaidInWords() {
        upload("空.txt", new byte[0]);

        assertThat(message()).startsWith("「空.txt」は空のファイルです。");
    }

    @Test
    void whatTheBrowserAlreadyRefusedIsSaidInWords() {
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "受け取れるのは .pdf .txt です。", "絵.bmp"));

        assertThat(message()).startsWith("受け取れるのは .pdf .txt です。");
    }

    @Test
    void theBrowserKnowsKindsAndLimit() {
        assertThat(upload.getMaxFileSize()).isEqualTo(MEGABYTE);
        assertThat(upload.getAcceptedFileExtensions()).containsExactly(".pdf", ".txt");
        assertThat(upload.getI18n().getError().getFileIsTooBig()).isEqualTo("ファイルが大きすぎます。1MBまでにしてください。");
        assertThat(upload.getI18n().getAddFiles().getOne()).isEqualTo("ファイルを選ぶ");
        assertThat(find(Notification.class).exists()).isFalse();
    }
}

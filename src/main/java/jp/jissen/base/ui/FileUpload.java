package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.io.Serializable;
import java.util.List;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

import jp.jissen.base.Refusal;

/** A field for files: says what is accepted and what went wrong, and never reads more than is allowed, whatever the browser sends. */
public class FileUpload extends Upload {

    /** What to do with a file; what it refuses is said in words. */
    @FunctionalInterface
    public interface Receiver extends Serializable {

        void receive(String name, byte[] content);
    }

    /** @param largest in bytes; @param endings like {@code .pdf} */
    public FileUpload(int largest, List<String> endings, Receiver receiver) {
        setMaxFileSize(largest);
        setAcceptedFileExtensions(endings.toArray(String[]::new));
        setI18n(words(largest, endings));
        addFileRejectedListener(event -> Messages.refused(event.getErrorMessage()));
        setUploadHandler(event -> {
            var content = event.getInputStream().readNBytes(largest + 1);
            if (content.length > largest) {
                event.reject(t("upload.tooBig", largest / 1024 / 1024));
                return;
            }
            event.getUI().access(() -> receive(receiver, event.getFileName(), content));
        });
    }

    /** What became of the file is said in words: the browser's list would tick off what was refused too. */
    private void receive(Receiver receiver, String name, byte[] content) {
        clearFileList();
        try {
            receiver.receive(name, content);
        } catch (Refusal refusal) {
            Messages.refused(t(refusal));
        }
    }

    private static UploadI18N words(int largest, List<String> endings) {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(t("upload.drop")).setMany(t("upload.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(t("upload.add")).setMany(t("upload.add")));
        words.setError(new UploadI18N.Error().setTooManyFiles(t("upload.tooMany")).setFileIsTooBig(t("upload.tooBig", largest / 1024 / 1024))
                .setIncorrectFileType(t("upload.kind", String.join(" ", endings))));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(t("upload.connecting")).setStalled(t("upload.stalled")).setProcessing(t("upload.processing")).setHeld(t("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(t("upload.remaining")).setUnknown(t("upload.unknown")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(t("upload.unavailable")).setUnexpectedServerError(t("upload.failed")).setForbidden(t("upload.forbidden"))));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        return words;
    }
}

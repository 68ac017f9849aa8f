package jp.jissen.base.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

/** Links to files that are written when somebody fetches them. */
public final class Download {

    private Download() {
    }

    public static Anchor excel(String text, String name, Supplier<byte[]> file) {
        return link(text, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file);
    }

    public static Anchor csv(String text, String name, Supplier<byte[]> file) {
        return link(text, name, "text/csv; charset=utf-8", file);
    }

    private static Anchor link(String text, String name, String type, Supplier<byte[]> file) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }), AttachmentType.DOWNLOAD, text);
        link.addClassName("button-link");
        return link;
    }
}

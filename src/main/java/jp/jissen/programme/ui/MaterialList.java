package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.FileUpload;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.Panel;
import jp.jissen.file.FileKind;
import jp.jissen.file.FileStore;
import jp.jissen.programme.Material;
import jp.jissen.programme.SessionPage;
import jp.jissen.programme.SessionService;

/** The files handed out with a session; the office adds and removes them here. */
@Component
class MaterialList {

    private final SessionService sessions;

    MaterialList(SessionService sessions) {
        this.sessions = sessions;
    }

    Panel panel(SessionPage page, Runnable onChange) {
        var panel = new Panel(t("material.title"));
        if (page.materials().isEmpty()) {
            panel.add(new Paragraph(t("material.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("material-list");
            page.materials().forEach(material -> list.add(item(material, onChange)));
            panel.add(list);
        }
        if (Acting.hasRole(Role.COORDINATOR)) {
            panel.add(upload(page, onChange));
        }
        return panel;
    }

    private ListItem item(Material material, Runnable onChange) {
        var link = new Anchor(download(material), AttachmentType.DOWNLOAD, material.file().name());
        var size = new Span(t("material.size", formats().number(Math.max(1, material.file().size() / 1024))));
        size.addClassName("hint");
        var item = new ListItem(link, size);
        item.addClassName("material-list__i");
        if (Acting.hasRole(Role.COORDINATOR)) {
            var remove = new Button(t("material.remove"), event -> Confirm.removal(t("material.remove.title"), t("material.remove.text", material.file().name()), t("material.remove"), () -> {
                sessions.removeMaterial(material.id());
                onChange.run();
            }));
            remove.addThemeName("tertiary");
            remove.setAriaLabel(t("material.remove.named", material.file().name()));
            item.add(remove);
        }
        return item;
    }

    /** Asked again at every click: who may read it now, not who could when the page was drawn. */
    private DownloadHandler download(Material material) {
        return event -> {
            var file = sessions.materialFile(material.id());
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            try (var out = event.getOutputStream()) {
                sessions.copyMaterial(material.id(), out);
            }
        };
    }

    private FileUpload upload(SessionPage page, Runnable onChange) {
        return new FileUpload(FileStore.LARGEST, FileKind.accepted(), (name, content) -> {
            sessions.addMaterial(page.session().id(), name, content);
            Messages.done(t("material.added", name));
            onChange.run();
        });
    }
}

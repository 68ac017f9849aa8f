package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.springframework.stereotype.Component;

import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CasePageId;
import jp.jissen.casestudy.CaseText;
import jp.jissen.casestudy.CaseSpreads;
import jp.jissen.casestudy.SpreadMarkup;

/** The printed page on the screen, and the file to print. */
@Component
class CasePaper {

    private final CaseSpreads printed;
    private final SpreadMarkup markup;

    CasePaper(CaseSpreads printed, SpreadMarkup markup) {
        this.printed = printed;
        this.markup = markup;
    }

    /** Draws what the page would be with other words. */
    Function<CaseText, String> drawing(CaseDetails page) {
        var typesetter = printed.typesetter(page.enrolment(), page.edition());
        return text -> markup.of(typesetter.of(text), "spread-" + UUID.randomUUID()).written();
    }

    /** 印刷用PDF, of what is saved. */
    Anchor link(CaseDetails page) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response(page.id())), AttachmentType.DOWNLOAD, t("case.pdf"));
        link.addClassName("button-link");
        return link;
    }

    private DownloadResponse response(CasePageId id) {
        var file = new ByteArrayOutputStream();
        printed.write(id, file);
        return new DownloadResponse(new ByteArrayInputStream(file.toByteArray()), "jissen-case.pdf", "application/pdf", file.size());
    }
}

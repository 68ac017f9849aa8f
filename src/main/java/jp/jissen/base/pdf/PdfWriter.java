package jp.jissen.base.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import jp.jissen.base.Refusal;

/** Makes PDF out of paper: A4, tagged for screen readers, with the typefaces inside. Opens no address, whatever the text or the style names. */
@Component
public class PdfWriter {

    /** Boxes in the margin inherit nothing: a paper that has others than the number of the page names the typeface for them. */
    private static final String PAGE = """
            @page { size: 210mm 297mm; margin: 18mm 20mm; @bottom-center { %1$s font-size: 9pt; content: counter(page); } }
            html { %1$s font-size: 10.5pt; line-height: 1.6; color: #2b2a28; }
            body { margin: 0; }
            """.formatted("font-family: " + Typefaces.FAMILIES + ";");

    private final Typefaces typefaces;

    PdfWriter(Typefaces typefaces) {
        this.typefaces = typefaces;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** @throws Refusal when a character cannot be printed; nothing is written then */
    public void write(Paper paper, OutputStream out) {
        var page = parse(paper.xhtml());
        typefaces.require(page.getDocumentElement().getTextContent());
        var style = page.createElement("style");
        style.setTextContent(PAGE + paper.css());
        page.getElementsByTagName("head").item(0).appendChild(style);
        try (var drawings = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Jissen").useInitialPageNumber(paper.firstPage()).useReplacementText("")
                    .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                    .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(page, null).toStream(out);
            if (page.getElementsByTagName("svg").getLength() > 0) {
                builder.useSVGDrawer(drawings);
            }
            typefaces.into(builder);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException ownFault) {
            throw new IllegalStateException("not well-formed", ownFault);
        }
    }
}

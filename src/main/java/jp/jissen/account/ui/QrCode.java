package jp.jissen.account.ui;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Html;

/** A link as a QR code, drawn as one path; survives a fold or a stain (error correction M). */
final class QrCode {

    private QrCode() {
    }

    static Html of(String link, String name) {
        try {
            var bits = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            var path = new StringBuilder();
            for (var y = 0; y < bits.getHeight(); y++) {
                for (var x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Html("<div class=\"qr\"><svg role=\"img\" aria-label=\"" + name.replace("\"", "") + "\" viewBox=\"0 0 " + bits.getWidth() + " " + bits.getHeight()
                    + "\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\"/></svg></div>");
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

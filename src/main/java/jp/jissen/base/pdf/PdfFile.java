package jp.jissen.base.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF as it grows on the disk: what is written is gone from memory, but for eight bytes that say where it is. Objects
 * without a stream are packed together (ISO 32000-1, 7.5.7), and the table of objects is a stream itself (7.5.8).
 */
final class PdfFile implements Closeable {

    /** Objects in a pack: a reader has to unpack all of them for one. */
    private static final int PACK = 200;
    /** Marks a place within a pack. */
    private static final long PACKED = 1L << 62;
    private static final int INDEX_BITS = 8;
    /** Places that are kept together. */
    private static final int SHEET = 8_192;

    private final OutputStream out;
    private long written;
    private final List<long[]> places = new ArrayList<>();
    private int last;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private final StringBuilder packIndex = new StringBuilder();
    private int packNumber;
    private int packSize;

    /** @param out buffered; closed with this */
    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** A number for an object that is written later. */
    int reserve() {
        if (++last >= places.size() * SHEET) {
            places.add(new long[SHEET]);
        }
        return last;
    }

    /** Writes an object without a stream. */
    void object(int number, byte[] body) throws IOException {
        if (packSize == 0) {
            packNumber = reserve();
        }
        place(number, PACKED | (long) packNumber << INDEX_BITS | packSize++);
        packIndex.append(number).append(' ').append(pack.size()).append(' ');
        pack.write(body);
        pack.write('\n');
        if (packSize == PACK) {
            writePack();
        }
    }

    void object(int number, String body) throws IOException {
        object(number, body.getBytes(ISO_8859_1));
    }

    /** Writes an object with a stream. @param body its dictionary with the length in it; @param content as it is stored */
    void stream(int number, byte[] body, InputStream content) throws IOException {
        place(number, written);
        write(number + " 0 obj\n");
        write(body);
        write("\nstream\n");
        written += content.transferTo(out);
        write("\nendstream\nendobj\n");
    }

    /** Writes the table of objects. */
    void finish(int catalog, int information) throws IOException {
        if (packSize > 0) {
            writePack();
        }
        var table = reserve();
        place(table, written);
        var small = new ByteArrayOutputStream();
        try (var lines = new DataOutputStream(new DeflaterOutputStream(small))) {
            for (var number = 0; number <= table; number++) {
                line(places.get(number / SHEET)[number % SHEET], lines);
            }
        }
        var start = written;
        deflated(table, "/Type /XRef /Size " + (table + 1) + " /W [1 8 1] /Root " + catalog + " 0 R /Info " + information + " 0 R", small);
        write("startxref\n" + start + "\n%%EOF\n");
    }

    /** What kind of place, the place, and the index in a pack; zeros where nothing is. */
    private static void line(long place, DataOutputStream lines) throws IOException {
        var packed = (place & PACKED) != 0;
        lines.writeByte(place == 0 ? 0 : packed ? 2 : 1);
        lines.writeLong(packed ? (place ^ PACKED) >> INDEX_BITS : place);
        lines.writeByte(packed ? (int) place : 0);
    }

    private void place(int number, long place) {
        places.get(number / SHEET)[number % SHEET] = place;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void writePack() throws IOException {
        var index = packIndex.toString().getBytes(ISO_8859_1);
        var small = new ByteArrayOutputStream();
        try (var whole = new DeflaterOutputStream(small)) {
            whole.write(index);
            pack.writeTo(whole);
        }
        deflated(packNumber, "/Type /ObjStm /N " + packSize + " /First " + index.length, small);
        pack.reset();
        packIndex.setLength(0);
        packSize = 0;
    }

    private void deflated(int number, String entries, ByteArrayOutputStream small) throws IOException {
        stream(number, ("<< " + entries + " /Filter /FlateDecode /Length " + small.size() + " >>").getBytes(ISO_8859_1), new ByteArrayInputStream(small.toByteArray()));
    }

    private void write(String text) throws IOException {
        write(text.getBytes(ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}

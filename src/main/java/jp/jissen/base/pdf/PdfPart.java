package jp.jissen.base.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Writes what a part has of pages, with their place in the structure for screen readers, into a book. Objects get numbers of the
 * book; what points up to the part as a whole points to the book.
 */
final class PdfPart {

    private static final Set<COSName> INHERITED = Set.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);
    private static final Set<COSName> KEYS_OF_THE_PARENT_TREE = Set.of(COSName.STRUCT_PARENTS, COSName.STRUCT_PARENT);

    private final PdfFile book;
    private final PDDocument part;
    private final int firstKey;
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();
    private final Deque<COSObject> waiting = new ArrayDeque<>();

    /**
     * What the book has to know of a part.
     *
     * @param pages numbers of its pages; @param top of the elements at the top of its structure
     * @param parents number of its leaf of the parent tree, 0 for none; @param nextKey the first that it leaves free there
     */
    record Bound(List<Integer> pages, List<Integer> top, int parents, int nextKey) {
    }

    /** @param firstKey the first of the parent tree that is free */
    PdfPart(PdfFile book, PDDocument part, int firstKey) {
        this.book = book;
        this.part = part;
        this.firstKey = firstKey;
    }

    /** @param pageTree @param structure numbers of the book's own */
    Bound write(int pageTree, int structure) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var page : part.getPages()) {
            pages.add(number(page.getCOSObject()));
        }
        var root = part.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        var top = new ArrayList<Integer>();
        var parents = new TreeMap<Integer, COSBase>();
        if (root != null) {
            numbers.put(root.getKey(), structure);
            kids(root).forEach(kid -> top.add(reference((COSObject) kid)));
            flatten(root.getCOSDictionary(COSName.PARENT_TREE), parents::put);
        }
        for (var page : part.getPages()) {
            book.object(number(page.getCOSObject()), page(page, pageTree));
        }
        var leaf = parents.isEmpty() ? 0 : leaf(parents);
        while (!waiting.isEmpty()) {
            writeObject(waiting.pop());
        }
        return new Bound(pages, top, leaf, parents.isEmpty() ? firstKey : firstKey + parents.lastKey() + 1);
    }

    private byte[] page(PDPage page, int pageTree) throws IOException {
        var own = new COSDictionary(page.getCOSObject());
        own.removeItem(COSName.PARENT);
        for (var name : INHERITED) {
            var value = PDPageTree.getInheritableAttribute(page.getCOSObject(), name);
            if (value != null && !own.containsKey(name)) {
                own.setItem(name, value);
            }
        }
        var body = new ByteArrayOutputStream();
        dictionary(own, body, "/Parent " + pageTree + " 0 R ");
        return body.toByteArray();
    }

    /** The part's pages and annotations by their key, with the keys of the book. */
    private int leaf(TreeMap<Integer, COSBase> parents) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(bytes("<< /Limits [" + (firstKey + parents.firstKey()) + " " + (firstKey + parents.lastKey()) + "] /Nums ["));
        for (var parent : parents.entrySet()) {
            body.write(bytes((firstKey + parent.getKey()) + " "));
            value(parent.getValue(), body);
            body.write(' ');
        }
        body.write(bytes("] >>"));
        var number = book.reserve();
        book.object(number, body.toByteArray());
        return number;
    }

    private static List<COSBase> kids(COSDictionary node) {
        var kids = node.getItem(COSName.K);
        return kids instanceof COSObject one && !(one.getObject() instanceof COSArray) ? List.of(kids) : elements(node.getCOSArray(COSName.K));
    }

    private static List<COSBase> elements(COSArray array) {
        var elements = new ArrayList<COSBase>();
        for (var i = 0; i < array.size(); i++) {
            elements.add(array.get(i));
        }
        return elements;
    }

    private static void flatten(COSDictionary tree, BiConsumer<Integer, COSBase> to) {
        var kids = tree.getCOSArray(COSName.KIDS);
        for (var i = 0; kids != null && i < kids.size(); i++) {
            flatten((COSDictionary) kids.getObject(i), to);
        }
        var numbers = tree.getCOSArray(COSName.NUMS);
        for (var i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            to.accept(numbers.getInt(i), numbers.get(i + 1));
        }
    }

    private void writeObject(COSObject object) throws IOException {
        var body = new ByteArrayOutputStream();
        var number = numbers.get(object.getKey());
        if (object.getObject() instanceof COSStream stream) {
            dictionary(stream, body, "");
            try (var content = stream.createRawInputStream()) {
                book.stream(number, body.toByteArray(), content);
            }
        } else {
            value(object.getObject(), body);
            book.object(number, body.toByteArray());
        }
    }

    private void value(COSBase value, ByteArrayOutputStream body) throws IOException {
        switch (value) {
            case null -> body.write(bytes("null"));
            case COSObject object -> body.write(bytes(reference(object) + " 0 R"));
            case COSDictionary dictionary -> dictionary(dictionary, body, "");
            case COSArray array -> array(array, body);
            case COSName name -> name.writePDF(body);
            case COSString string -> COSWriter.writeString(string, body);
            case COSInteger number -> number.writePDF(body);
            case COSFloat number -> number.writePDF(body);
            case COSBoolean bool -> bool.writePDF(body);
            default -> body.write(bytes("null"));
        }
    }

    /** @param more entries that it has not */
    private void dictionary(COSDictionary dictionary, ByteArrayOutputStream body, String more) throws IOException {
        body.write(bytes("<< " + more));
        for (var entry : dictionary.entrySet()) {
            entry.getKey().writePDF(body);
            body.write(' ');
            if (KEYS_OF_THE_PARENT_TREE.contains(entry.getKey()) && entry.getValue() instanceof COSInteger key) {
                body.write(bytes(String.valueOf(firstKey + key.intValue())));
            } else if (dictionary instanceof COSStream stream && entry.getKey().equals(COSName.LENGTH)) {
                body.write(bytes(String.valueOf(stream.getLength())));
            } else {
                value(entry.getValue(), body);
            }
            body.write(' ');
        }
        body.write(bytes(">>"));
    }

    private void array(COSArray array, ByteArrayOutputStream body) throws IOException {
        body.write('[');
        for (var element : elements(array)) {
            value(element, body);
            body.write(' ');
        }
        body.write(']');
    }

    private int number(COSBase object) {
        return numbers.computeIfAbsent(object.getKey(), key -> book.reserve());
    }

    /** The number of what is pointed to, which is written when nobody has yet. */
    private int reference(COSObject object) {
        return numbers.computeIfAbsent(object.getKey(), key -> {
            waiting.add(object);
            return book.reserve();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}

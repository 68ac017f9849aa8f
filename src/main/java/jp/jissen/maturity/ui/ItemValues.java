package jp.jissen.maturity.ui;

import java.util.List;

import jp.jissen.base.TextLimit;
import jp.jissen.maturity.ItemText;
import jp.jissen.programme.Words;

/** What the form of an item holds. Public, because Vaadin's binder reads it from its own package. */
public record ItemValues(String text, String textEn, String anchor0, String anchor0En, String anchor1, String anchor1En, String anchor2, String anchor2En, String anchor3, String anchor3En,
        String anchor4, String anchor4En, String anchor5, String anchor5En) {

    static final ItemValues BLANK = new ItemValues("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    static ItemValues of(ItemText item) {
        var a = item.anchors();
        return new ItemValues(item.text().ja(), item.text().en(), a.get(0).ja(), a.get(0).en(), a.get(1).ja(), a.get(1).en(), a.get(2).ja(), a.get(2).en(), a.get(3).ja(), a.get(3).en(),
                a.get(4).ja(), a.get(4).en(), a.get(5).ja(), a.get(5).en());
    }

    /** @throws jp.jissen.base.Refusal as {@link ItemText} */
    ItemText item() {
        return new ItemText(Words.typed("text", TextLimit.LINE, text, textEn), List.of(new Words(anchor0, anchor0En), new Words(anchor1, anchor1En), new Words(anchor2, anchor2En),
                new Words(anchor3, anchor3En), new Words(anchor4, anchor4En), new Words(anchor5, anchor5En)));
    }
}

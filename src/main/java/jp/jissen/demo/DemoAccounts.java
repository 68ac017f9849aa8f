package jp.jissen.demo;

import java.util.Locale;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Texts;

/** Tells the console with whom one can sign in. */
@Component
@Profile("demo")
class DemoAccounts {

    private final Texts texts;

    DemoAccounts(Texts texts) {
        this.texts = texts;
    }

    @EventListener
    @Order(2)
    void ready(ApplicationReadyEvent event) {
        var locale = Texts.supported(Locale.getDefault());
        System.out.println(texts.get("console.demo", locale, DemoCast.PASSWORD));
        System.out.println("  " + texts.get("console.demo.participants", locale, "koizumi, midorikawa"));
        System.out.println("  " + texts.get("console.demo.expert", locale, "morishita"));
        System.out.println("  " + texts.get("console.demo.office", locale, "tadokoro"));
        System.out.println("  " + texts.get("console.demo.admin", locale, "soma"));
        System.out.println();
    }
}

package jp.jissen.shell;

import java.io.PrintStream;
import java.util.Locale;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.account.FirstAdministrator;
import jp.jissen.account.PublicAddress;
import jp.jissen.base.Texts;

/** What the console says when the program is ready: the address and, while nobody administers it yet, the one-time link. */
@Component
class Welcome {

    private final FirstAdministrator administrator;
    private final PublicAddress address;
    private final Texts texts;

    Welcome(FirstAdministrator administrator, PublicAddress address, Texts texts) {
        this.administrator = administrator;
        this.address = address;
        this.texts = texts;
    }

    @EventListener
    @Order(1)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            greet("http://localhost:" + web.getWebServer().getPort(), System.out);
        }
    }

    private void greet(String local, PrintStream console) {
        var locale = Texts.supported(Locale.getDefault());
        console.println();
        console.println(texts.get("console.ready", locale, address.baseUrl().isEmpty() ? local : address.baseUrl()));
        administrator.slip(texts.get("console.administrator", locale)).ifPresent(slip -> {
            console.println(texts.get("console.link", locale, slip.userName()));
            console.println("  " + address.slipLink(local, slip.token()));
        });
        console.println();
    }
}

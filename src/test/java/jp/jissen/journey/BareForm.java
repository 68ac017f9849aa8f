package jp.jissen.journey;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;

/** The control: a form as Vaadin's tutorial makes one, without anything of ours around it. Open only while a test has it. */
@PermitAll
public class BareForm extends Div {

    static final String PATH = "bare-form";
    static final String EAGER_PATH = "bare-form-eager";
    static final String FIELD = "保存場所";
    static final String SAVED = "営業担当者のPC";
    static final String SAVE = "保存";
    /** Id of what shows the text that the server was given with the last press of the button. */
    static final String SAID = "said";

    /** The same, telling the server every keystroke. */
    @PermitAll
    public static class Eager extends BareForm {

        public Eager() {
            field.setValueChangeMode(ValueChangeMode.EAGER);
        }
    }

    final TextField field = new TextField(FIELD);

    public BareForm() {
        var said = new Span();
        said.setId(SAID);
        field.setValue(SAVED);
        add(field, new Button(SAVE, event -> said.setText(field.getValue())), said);
    }

    /** Gives the program the two addresses. */
    static void open(ServletContext program) {
        var routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(program)));
        if (!routes.isPathAvailable(PATH)) {
            routes.setRoute(PATH, BareForm.class, List.of());
            routes.setRoute(EAGER_PATH, Eager.class, List.of());
        }
    }
}

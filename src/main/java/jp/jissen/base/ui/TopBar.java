package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;

/** Something that stands above every page while it is in force, like the demo's day. Implemented by modules above the layout. */
public interface TopBar {

    Component create();
}

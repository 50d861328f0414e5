package org.answerable.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every Vaadin view: its theme, and the tokens it shares with the public pages. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
public class AppShell implements AppShellConfigurator {}

package org.answerable.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every Vaadin view: its theme, the tokens it shares with the public pages, and what is ours on top. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/app.css")
@StyleSheet("styles/explore.css")
@StyleSheet("styles/administration.css")
public class AppShell implements AppShellConfigurator {}

package org.answerable.administration.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.answerable.access.CurrentActor;
import org.answerable.administration.SecondPerson;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.storage.Today;

/** What it takes to write a draft in the administration. */
@SpringComponent
record DraftWork(Drafts drafts, Gate gate, Today today, CurrentActor actor, SecondPerson second) {}

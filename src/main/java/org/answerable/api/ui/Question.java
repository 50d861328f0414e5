package org.answerable.api.ui;

import org.answerable.answering.Moment;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;

/**
 * What a program asks for.
 *
 * @param after the name after which a list goes on; empty from the beginning
 * @param most how many at once
 */
record Question(BoardFilter filter, Moment moment, Face face, String after, int most) {}

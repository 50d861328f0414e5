package org.answerable.opendata.ui;

import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.face.Visit;

/**
 * What an address asks for.
 *
 * @param version names everything that could make the answer another one
 */
record Asked(BoardFilter filter, Visit visit, Face face, String version) {}

/** From behaviour and solvency to a score, a grade, and the reasons in words. */
@NullMarked
package org.encours.risk.domain.rating;

import org.jspecify.annotations.NullMarked;

/** From behaviour and solvency to a score, a grade, and the reasons in words. */
package org.encours.risk.domain.rating;

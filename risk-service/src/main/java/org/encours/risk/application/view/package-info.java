/** Reads that skip the domain. */
@NullMarked
package org.encours.risk.application.view;

import org.jspecify.annotations.NullMarked;

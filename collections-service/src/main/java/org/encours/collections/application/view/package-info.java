/** Reads that skip the domain. */
@NullMarked
package org.encours.collections.application.view;

import org.jspecify.annotations.NullMarked;

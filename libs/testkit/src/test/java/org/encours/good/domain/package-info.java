/** What the good example knows. */
@NullMarked
package org.encours.good.domain;

import org.jspecify.annotations.NullMarked;

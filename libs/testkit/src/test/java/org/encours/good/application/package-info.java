/** What the good example does. */
@NullMarked
package org.encours.good.application;

import org.jspecify.annotations.NullMarked;

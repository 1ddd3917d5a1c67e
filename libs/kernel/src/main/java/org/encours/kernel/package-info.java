/** What every service speaks: at most eight types, the JDK only. */
package org.encours.kernel;

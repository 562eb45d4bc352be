/// Main, paths, and the one method that puts the program together.
package enface.app;

# Sourced by ./mvnw: picks a JDK 25+ and a Node 24 (the only major Vaadin 25 accepts).
root=$(cd "${0%/*}" && pwd)

jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
if ! { [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 25 ] 2>/dev/null; }; then
  found=
  for j in "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /x/y/z)")")")" \
           /usr/lib/jvm/*25* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* \
           /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$j/bin/javac" ] && [ "$(jdk_major "$j")" -ge 25 ] 2>/dev/null && { found=$j; break; }
  done
  [ -n "$found" ] || { echo "mvnw: no JDK 25 or newer found; install one or set JAVA_HOME" >&2; exit 1; }
  export JAVA_HOME=$found
fi

node_version=24.21.0
case "$(node --version 2>/dev/null || echo none)" in
  v24.*) ;;
  *) if command -v npm >/dev/null 2>&1; then
       tools=$root/.tools/node-$node_version
       if [ ! -x "$tools/node" ]; then
         os=$(uname -s | tr 'A-Z' 'a-z'); arch=$(uname -m)
         case $arch in x86_64|amd64) arch=x64 ;; aarch64|arm64) arch=arm64 ;; esac
         echo "mvnw: fetching Node $node_version from the npm registry into .tools/ (once)" >&2
         npm install --silent --no-audit --no-fund --no-save --no-package-lock --prefix "$tools" "node-$os-$arch@$node_version" npm@11 >&2
         ln -sf "node_modules/node-$os-$arch/bin/node" "$tools/node"
         ln -sf node_modules/.bin/npm "$tools/npm"
       fi
       export PATH="$tools:$PATH"
     fi ;;  # neither node nor npm: Vaadin downloads Node from nodejs.org by itself
esac

# The default goal starts the application, which needs the production front end: without a goal the profile
# "demo" builds it before the start. Daily goals (compile, test) leave it out, verify and package build it.
goals=
for argument; do case $argument in -*) ;; *) goals=yes ;; esac; done
[ -n "$goals" ] || export ANSWERABLE_START=demo
unset goals argument

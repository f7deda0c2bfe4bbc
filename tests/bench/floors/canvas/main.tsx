import { Canvas } from '@react-three/fiber';
import { createRoot } from 'react-dom/client';
import { BOXES, CAMERA, markFirstFrame } from '../boxes.ts';

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <Canvas
      frameloop="demand"
      camera={CAMERA}
      onCreated={({ scene }) => {
        scene.onAfterRender = markFirstFrame;
      }}
    >
      <ambientLight intensity={1} />
      <directionalLight intensity={2} position={[8, 16, 6]} />
      {BOXES.map(({ at, size, colour }) => (
        <mesh key={at.join()} position={at}>
          <boxGeometry args={size} />
          <meshStandardMaterial color={colour} />
        </mesh>
      ))}
    </Canvas>,
  );
}
